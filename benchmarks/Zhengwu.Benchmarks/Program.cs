using System.Globalization;
using Zhengwu.Benchmarks;
using Zhengwu.Benchmarks.Records;

// Each section answers whether its bars were met. Without one, the catalogs are measured.
var quick = args.Contains("--quick");
var met = args.FirstOrDefault(arg => arg is not ("--quick" or "--brief")) switch
{
    "--calendar" => CalendarBenchmarks.Run(quick),
    "--schedule" => ScheduleBenchmarks.Run(quick),
    "--phrases" => PhraseBenchmarks.Run(quick, After("--phrases") is { } table && File.Exists(table) ? table : null),
    "--personal-data" => PersonalDataBenchmarks.Run(quick),
    "--records" => RecordBenchmarks.Run(quick),
    "--ndjson" => NdjsonBenchmarks.Run(Records("--ndjson"), quick),
    "--ndjson-memory" => NdjsonBenchmarks.RunMemory(Records("--ndjson-memory")),
    "--case" => CatalogBenchmarks.RunCase(OwnProcess.CaseOf(args)!.Value, Text(Items()), quick),
    "--print" => Print(Text(int.Parse(After("--print")!, CultureInfo.InvariantCulture))),
    "--stages" => CatalogBenchmarks.RunStages(Items(), Text(Items()), quick),
    "--rules" => CatalogBenchmarks.RunRules(Items(), Text(Items())),
    _ => CatalogBenchmarks.Run(Items(), Text(Items()), quick),
};
return met ? 0 : 1;

string? After(string option) => args.SkipWhile(arg => arg != option).ElementAtOrDefault(1);

long Records(string option) => long.TryParse(After(option), NumberStyles.None, CultureInfo.InvariantCulture, out var records) ? records : 1_000_000;

int Items() => quick ? 260 : 2_600;

string Text(int items) => args.Contains("--brief") ? CatalogText.CreateBrief(items) : CatalogText.Create(items);

static bool Print(string text)
{
    Console.Write(text);
    return true;
}
