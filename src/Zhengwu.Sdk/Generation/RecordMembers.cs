namespace Zhengwu.Generation;

/// <summary>The names that every generated record and draft has already; an element of such a name gets another.</summary>
/// <remarks>The compiler's build of this library has no records to ask, so the names stand here; a test compares them with the types.</remarks>
internal static class RecordMembers
{
    private const string Suffix = "Element";

    private static readonly HashSet<string> Names = new(
        ("Terms Id Unit Title DocumentNumber IndexNumber FormedOn Events LimitFixedOn PublishedOn Method Withholding Channels Reviews Secrecy " +
        "Validity ExpiresOn Withdrawal DecisionChangedOn Display Explanation Explains Item Clone ToDraft Get Set " +
        "Equals GetHashCode GetType ToString ReferenceEquals MemberwiseClone Finalize").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Every name that is taken, whatever the element.</summary>
    public static IEnumerable<string> All => Names;

    /// <summary>The member of an element: its own name, or where the type has such a member or is called so, the name with <c>Element</c> behind it.</summary>
    /// <param name="element">The name that its id gives.</param>
    /// <param name="typeNames">The name of the type, and that of the item where the type is of a stage.</param>
    public static string NameOf(string element, params string[] typeNames) =>
        Names.Contains(element) || Array.IndexOf(typeNames, element) >= 0 ? element + Suffix : element;

    /// <summary>Whether an id is a name that no other id can be changed into.</summary>
    public static bool IsClear(string id) => CodeName.IsName(id) && !id.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
}
