namespace DisclosureDesk;

/// <summary>What an office may set, in appsettings.json under "Desk".</summary>
public sealed class DeskOptions
{
    /// <summary>What stands at the head of every page.</summary>
    public string Title { get; set; } = "公开台账";

    /// <summary>The catalogs, and the units and calendar files beside them. Relative to the program, with which they are shipped.</summary>
    public string Definitions { get; set; } = "definitions";

    /// <summary>The folder of the database and of the keys. Relative to the folder in which the program is started; back it up.</summary>
    public string Data { get; set; } = "data";

    /// <summary>The largest request in bytes. A record holds texts and tables, not files.</summary>
    public long LargestRequest { get; set; } = 1024 * 1024;

    /// <summary>From how many days before the due day on a record is marked as due soon.</summary>
    public int DueSoonDays { get; set; } = 7;

    public string DefinitionsPath => Path.GetFullPath(Definitions, AppContext.BaseDirectory);

    public string DataPath => Path.GetFullPath(Data);
}
