using DisclosureDesk.Storage;
using Zhengwu.Deadlines;

namespace DisclosureDesk.Lists;

/// <summary>A line of the list.</summary>
/// <param name="Row">The record.</param>
/// <param name="Name">The item by its full name; its id where no catalog in force has it.</param>
/// <param name="Due">When it is due; null where nothing is set.</param>
/// <param name="Mark">How it stands to that day.</param>
public sealed record RecordLine(StoredRecord Row, string Name, DueDate? Due, DueMark Mark);
