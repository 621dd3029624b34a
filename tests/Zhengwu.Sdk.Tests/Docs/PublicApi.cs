using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Zhengwu.Docs;

/// <summary>Lists what an assembly offers to others: a line for each type and member, in an order that never changes.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string List(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Describe(type)).Append('\n');
            foreach (var line in type.IsEnum ? Constants(type) : Members(type))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : type is { IsSealed: true, IsValueType: false } ? "sealed " : "";
        var above = type.BaseType is { } ancestor && ancestor != typeof(object) && ancestor != typeof(ValueType) && ancestor != typeof(Enum) ? [ancestor] : Type.EmptyTypes;
        var bases = above.Concat(type.IsEnum ? [] : type.GetInterfaces().Where(face => face.IsPublic && !above.Any(face.IsAssignableFrom))).Select(Name).Order(StringComparer.Ordinal).ToList();
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Constants(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(IsWritten)
        .Select(member => member switch
        {
            ConstructorInfo constructor when IsOpen(constructor) => $"new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: false } method when IsOpen(method) => $"{Modifier(method)}{Result(method)} {method.Name}{Generics(method)}({Parameters(method)})",
            MethodInfo { IsSpecialName: true } method when IsOpen(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            PropertyInfo property when property.GetMethod is { } get && IsOpen(get) => $"{Modifier(get)}{Property(property)} {{ get;{Setter(property)} }}",
            FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
            EventInfo { AddMethod: { } add } handler when IsOpen(add) => $"event {Name(handler.EventHandlerType!)} {handler.Name}",
            _ => "",
        })
        .Where(line => line.Length > 0)
        .Order(StringComparer.Ordinal);

    // What the compiler adds to a record is no line of ours, and never changes.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" or "<Clone>$");

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Modifier(MethodInfo method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { } set || !IsOpen(set) ? "" : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Property(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index
            ? $"{Name(property.PropertyType)} this[{string.Join(", ", index.Select(Parameter))}]"
            : $"{Annotated(Nullability.Create(property))} {property.Name}";

    private static string Result(MethodInfo method) => Annotated(Nullability.Create(method.ReturnParameter));

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var ending = !parameter.HasDefaultValue ? "" : $" = {parameter.DefaultValue ?? "default"}";
        return $"{prefix}{Annotated(Nullability.Create(parameter))} {parameter.Name}{ending}";
    }

    private static string Annotated(NullabilityInfo info)
    {
        var name = Name(info.Type);
        return info is { ReadState: NullabilityState.Nullable, Type.IsValueType: false } ? name + "?" : name;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsGenericParameter)
            return type.Name;
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var name = (type.DeclaringType is { } outer ? Name(outer) + "." : "") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
