// Isolate OUTPUT-FOLDER OLD=NEW... FILE.dll...
//
// Copies assemblies, renaming those named OLD and every reference to them. Zhengwu.Sdk's pack runs it over what goes
// into analyzers/: the .NET SDK keeps one analyzer dll per file name there, so a private dll needs a name of its own.
// The output depends on the input alone: packing twice gives the same bytes.

using System.Text;
using Mono.Cecil;

if (args.Length < 3)
{
    Console.Error.WriteLine("usage: Isolate OUTPUT-FOLDER OLD=NEW... FILE.dll...");
    return 2;
}

string folder = Directory.CreateDirectory(args[0]).FullName;
var names = args.Skip(1).Where(IsRename).Select(rename => rename.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
var unused = names.Keys.ToHashSet();

foreach (string file in args.Skip(1).Where(argument => !IsRename(argument)))
{
    using var module = ModuleDefinition.ReadModule(file, new ReaderParameters { InMemory = true });
    _ = unused.Remove(module.Assembly.Name.Name);
    Rename(module);

    string output = Path.Combine(folder, module.Assembly.Name.Name + ".dll");
    module.Write(output, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
    if (FindOldName(output) is { } left)
    {
        Console.Error.WriteLine($"{file}: error ISOLATE: '{left}' is still named in the assembly, in text or in an attribute.");
        return 1;
    }
}

if (unused.Count > 0)
{
    Console.Error.WriteLine($"error ISOLATE: no assembly is named {string.Join(", ", unused)}.");
    return 1;
}

return 0;

static bool IsRename(string argument) => argument.Contains('=', StringComparison.Ordinal) && !File.Exists(argument);

void Rename(ModuleDefinition module)
{
    if (names.TryGetValue(module.Assembly.Name.Name, out string? name))
    {
        module.Assembly.Name.Name = name;
        module.Name = name + ".dll";
        // Nobody holds the key that the renamed assembly would have to be signed with.
        module.Assembly.Name.PublicKey = [];
        module.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }

    foreach (var reference in module.AssemblyReferences.Where(reference => names.ContainsKey(reference.Name)))
    {
        reference.Name = names[reference.Name];
        reference.PublicKeyToken = [];
    }
}

// typeof() in an attribute and Type.GetType("..., YamlDotNet, Version=...") hold names as text, where no reference is.
string? FindOldName(string output)
{
    byte[] bytes = File.ReadAllBytes(output);
    return names.Keys.FirstOrDefault(old =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($", {old}, Version=")) >= 0
        || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes($", {old}, Version=")) >= 0);
}
