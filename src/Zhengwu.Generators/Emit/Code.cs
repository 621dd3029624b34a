using System.Text;

namespace Zhengwu.Generators.Emit;

/// <summary>An expression of the generated code: a text that stands as it is, or a call.</summary>
internal abstract class Code
{
    private const int LongestLine = 140;

    private string? _oneLine;

    /// <summary>The expression on one line.</summary>
    public string OneLine => _oneLine ??= Join();

    public static Code Text(string code) => new Atom(code);

    /// <summary>A string literal.</summary>
    public static Code Literal(string text) => new Atom(Emit.Literal.Of(text));

    public static Code Number(int number) => new Atom(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Code Call(string method, params Code[] arguments) => new Invocation(method, [.. arguments.Select(argument => ("", argument))]);

    public static Code Call(string method, IEnumerable<Code> arguments) => Call(method, arguments.ToArray());

    /// <summary>A call with named arguments; those that are null are left out.</summary>
    public static Code Named(string method, params (string Name, Code? Argument)[] arguments) =>
        new Invocation(method, [.. arguments.Where(argument => argument.Argument is not null).Select(argument => (argument.Name + ": ", argument.Argument!))]);

    /// <summary>The expression, broken into lines where it is too long for one.</summary>
    public string Lay(int indent, int lead)
    {
        var code = new StringBuilder();
        Lay(code, indent, lead);
        return code.ToString();
    }

    protected abstract string Join();

    protected abstract void Break(StringBuilder code, int indent);

    private void Lay(StringBuilder code, int indent, int lead)
    {
        if (lead + OneLine.Length <= LongestLine)
            code.Append(OneLine);
        else
            Break(code, indent);
    }

    private sealed class Atom(string code) : Code
    {
        protected override string Join() => code;

        protected override void Break(StringBuilder code, int indent) => code.Append(OneLine);
    }

    private sealed class Invocation(string method, (string Label, Code Code)[] arguments) : Code
    {
        protected override string Join() => $"{method}({string.Join(", ", arguments.Select(argument => argument.Label + argument.Code.OneLine))})";

        // One argument per line, a step further in.
        protected override void Break(StringBuilder code, int indent)
        {
            var margin = indent + 4;
            code.Append(method).Append('(');
            for (var i = 0; i < arguments.Length; i++)
            {
                code.Append(i == 0 ? "\n" : ",\n").Append(' ', margin).Append(arguments[i].Label);
                arguments[i].Code.Lay(code, margin, margin + arguments[i].Label.Length);
            }
            code.Append(')');
        }
    }
}
