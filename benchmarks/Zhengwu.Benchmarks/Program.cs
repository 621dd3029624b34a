using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using Zhengwu.Benchmarks;
using Zhengwu.Definitions;

var quick = args.Contains("--quick");
if (args.Contains("--calendar"))
{
    Environment.ExitCode = CalendarBenchmarks.Run(quick) ? 0 : 1;
    return;
}
if (args.Contains("--personal-data"))
{
    Environment.ExitCode = PersonalDataBenchmarks.Run(quick) ? 0 : 1;
    return;
}
var items = quick ? 260 : 2_600;
var text = args.Contains("--brief") ? CatalogText.CreateBrief(items) : CatalogText.Create(items);
var deserializer = new DeserializerBuilder().Build();

Case[] cases =
[
    new("YamlDotNet, bare events", () => CountEvents(text)),
    new("YamlDotNet, deserializer", () => deserializer.Deserialize<PlainCatalog>(text)),
    new("Zhengwu, load", () => Load(text)),
    new("Zhengwu, load and check", () => new DefinitionSet([Load(text)]).Check()),
];
if (args.Contains("--stages"))
{
    var definitionText = DefinitionText.FromString("bench.catalog.yaml", text);
    cases =
    [
        cases[0], cases[1],
        new("damage", () => Zhengwu.Definitions.TextDamage.FindWrongDecoding(text)),
        new("tree", () => NodeTreeBuilder.Build(definitionText, ReadOptions.Default, new Zhengwu.Findings.FindingSink(definitionText, 100), default)),
        new("inspect", Inspect(definitionText)),
        new("bind", Bind(definitionText)),
        cases[2], cases[3],
    ];
}
if (args.Contains("--gc"))
{
    foreach (var c in cases)
    {
        for (var i = 0; i < 10; i++)
            c.Run();
        GC.Collect();
        int g0 = GC.CollectionCount(0), g1 = GC.CollectionCount(1), g2 = GC.CollectionCount(2);
        var p = GC.GetTotalPauseDuration();
        var w = System.Diagnostics.Stopwatch.StartNew();
        c.Run();
        Console.WriteLine($"{c.Name,-30} {w.Elapsed.TotalMilliseconds:0.0} gc0 {GC.CollectionCount(0) - g0} gc1 {GC.CollectionCount(1) - g1} gc2 {GC.CollectionCount(2) - g2} pause {(GC.GetTotalPauseDuration() - p).TotalMilliseconds:0.0}");
    }
    return;
}
var measured = Paired.Measure(cases, quick ? 5 : 41);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{items} items, {text.Length / 1024} K characters, {Environment.Version}"));
Console.WriteLine("case                          min ms   median ms   x events (min, median)   x deserializer (min)   KB/item");
foreach (var m in measured)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{m.Name,-28} {m.Minimum,8:0.0} {m.Median,11:0.0} {m.Minimum / measured[0].Minimum,14:0.00} {m.Median / measured[0].Median,9:0.00} {m.Minimum / measured[1].Minimum,18:0.00} {m.Allocated / 1024.0 / items,14:0.0}"));
}

static object CountEvents(string text)
{
    var parser = new Parser(new StringReader(text));
    var count = 0;
    while (parser.MoveNext())
        count++;
    return count;
}

static Definition Load(string text) => DefinitionReader.Read("bench.catalog.yaml", text);

static Func<object?> Inspect(DefinitionText text)
{
    var sink = new Zhengwu.Findings.FindingSink(text, 100);
    var tree = NodeTreeBuilder.Build(text, ReadOptions.Default, sink, default);
    return () => { TextInspection.Run(tree, sink); return sink; };
}

static Func<object?> Bind(DefinitionText text)
{
    var sink = new Zhengwu.Findings.FindingSink(text, 100);
    var tree = NodeTreeBuilder.Build(text, ReadOptions.Default, sink, default);
    return () => CatalogBinder.Bind(new BindingSession(text, tree, sink, Zhengwu.Findings.Language.Chinese), 0);
}
