using System.ComponentModel;
using System.Runtime.CompilerServices;
using Zhengwu.Records;

namespace Zhengwu.CompilerServices;

/// <summary>What generated records ask of their drafts; not for use by hand.</summary>
/// <remarks>Programs are compiled against its members, so none is ever removed or changed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedRecord
{
    /// <summary>The value of a required element.</summary>
    /// <exception cref="InvalidOperationException">There is none: the record is of what is withheld, or was made without the rule that asks for it.</exception>
    public static T Given<T>(T? value, [CallerMemberName] string element = "")
        where T : class => value ?? throw Missing(element);

    /// <summary>The value of a required element.</summary>
    /// <exception cref="InvalidOperationException">There is none: the record is of what is withheld, or was made without the rule that asks for it.</exception>
    public static T Given<T>(T? value, [CallerMemberName] string element = "")
        where T : struct => value ?? throw Missing(element);

    private static InvalidOperationException Missing(string element) =>
        new($"The record has no {element}. It was withheld, or checked without rule ZW4010; ask the record's indexer for elements that may be missing.");
}
