namespace Zhengwu.Records;

/// <summary>Finds personal data (个人信息) in the text of a record before it is published.</summary>
/// <remarks>
/// One pass over the characters, without allocating; the time grows with the length of the text whatever the text is.
/// What is found and what is not: <c>docs/personal-data.md</c>. Public because a program scans drafts that are no record yet.
/// </remarks>
public static class PersonalDataScanner
{
    /// <summary>The hits in a text, in the order in which they begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">What stands before the text where it is shown: the element's name or the column's heading, such as 护照号码.</param>
    public static PersonalDataHits Scan(RecordText text, string label = "") => new(text, label);
}
