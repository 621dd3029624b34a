using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Benchmarks;

/// <summary>Reading and checking a catalog, against YamlDotNet alone.</summary>
internal static class CatalogBenchmarks
{
    private const double MostOfEvents = 1.5;
    private const double MostOfDeserializer = 0.65;

    /// <summary>Measures and prints; false when a bar is missed. Each case has processes of its own.</summary>
    public static bool Run(int items, string text, bool isQuick)
    {
        var measured = OwnProcess.Measure(Cases(text), isQuick ? 1 : 5);
        Print(measured, items, text);
        var all = measured[^1];
        return all.Minimum <= MostOfEvents * measured[0].Minimum && all.Minimum <= MostOfDeserializer * measured[1].Minimum;
    }

    /// <summary>Measures one of the cases, for the process that asked for it.</summary>
    public static bool RunCase(int at, string text, bool isQuick)
    {
        OwnProcess.Answer(Cases(text)[at], Rounds(isQuick));
        return true;
    }

    /// <summary>Measures each step of the reading.</summary>
    public static bool RunStages(int items, string text, bool isQuick)
    {
        var definition = DefinitionText.FromString("bench.catalog.yaml", text);
        var sink = new FindingSink(definition, 100);
        var tree = NodeTreeBuilder.Build(definition, ReadOptions.Default, sink, default);
        var set = new DefinitionSet([Load(text)]);
        Case[] cases =
        [
            .. Peers(text),
            new("damage", () => TextDamage.FindWrongDecoding(text)),
            new("tree", () => NodeTreeBuilder.Build(definition, ReadOptions.Default, new FindingSink(definition, 100), default)),
            new("inspect", () => { TextInspection.Run(tree, sink); return sink; }),
            new("check", () => set.Check()),
            new("set + check", () => new DefinitionSet([set.Definitions[0]]).Check()),
            new("load", () => Load(text)),
            new("load; check again", () => { Load(text); return set.Check(); }),
            new("load and check", () => new DefinitionSet([Load(text)]).Check()),
            new("bind", () => CatalogBinder.Bind(new BindingSession(definition, tree, sink, Language.Chinese), 0)),
        ];
        Print(Paired.Measure(cases, Rounds(isQuick)), items, text);
        return true;
    }

    /// <summary>Measures each rule.</summary>
    public static bool RunRules(int items, string text)
    {
        var set = new DefinitionSet([Load(text)]);
        var definition = set.Definitions[0];
        Case[] cases =
        [
            .. CatalogRules.Checks.Select(check => new Case(check.Rule.Id, () => Apply(check.Apply, definition.Catalog!, definition, set))),
            .. GenerationRules.Checks.Select(check => new Case(check.Rule.Id, () => Apply(check.Apply, definition, definition, set))),
        ];
        foreach (var rule in Paired.Measure(cases, 41))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Name,-10} {rule.Minimum,8:0.00} ms {rule.Allocated / items,6} B/item"));
        return true;
    }

    private static Case[] Cases(string text) =>
    [
        .. Peers(text),
        new("Zhengwu, load", () => Load(text)),
        new("Zhengwu, load and check", () => new DefinitionSet([Load(text)]).Check()),
    ];

    private static Case[] Peers(string text)
    {
        var deserializer = new DeserializerBuilder().Build();
        return [new("YamlDotNet, bare events", () => CountEvents(text)), new("YamlDotNet, deserializer", () => deserializer.Deserialize<PlainCatalog>(text))];
    }

    private static int Rounds(bool isQuick) => isQuick ? 5 : 41;

    private static void Print(Measured[] measured, int items, string text)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{items} items, {text.Length / 1024} K characters, {Environment.Version}"));
        Console.WriteLine("case                          min ms   median ms   x events (min, median)   x deserializer (min)   KB/item");
        foreach (var m in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{m.Name,-28} {m.Minimum,8:0.0} {m.Median,11:0.0} {m.Minimum / measured[0].Minimum,14:0.00} {m.Median / measured[0].Median,9:0.00} {m.Minimum / measured[1].Minimum,18:0.00} {m.Allocated / 1024.0 / items,14:0.0}"));
        }
    }

    private static CheckContext Apply<T>(Action<T, CheckContext> check, T model, Definition definition, DefinitionSet set)
    {
        var context = new CheckContext(definition, set, CheckOptions.Default);
        check(model, context);
        return context;
    }

    private static int CountEvents(string text)
    {
        var parser = new Parser(new StringReader(text));
        var count = 0;
        while (parser.MoveNext())
            count++;
        return count;
    }

    private static Definition Load(string text) => DefinitionReader.Read("bench.catalog.yaml", text);
}
