using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Generation;

/// <summary>The records that are generated from a catalog or a plan: for each item or form with a typed element, and for the stages of such an item.</summary>
internal sealed class RecordTypes
{
    private readonly List<RecordType> _all = [];
    private readonly List<MemberScope> _scopes = [];

    private RecordTypes()
    {
    }

    /// <summary>The types, in the order of the file; the stages of an item behind it.</summary>
    public IReadOnlyList<RecordType> All => _all;

    /// <summary>The scopes in which an id can be at fault, each once.</summary>
    public IReadOnlyList<MemberScope> Scopes => _scopes;

    /// <summary>The records of a catalog's items.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="items">The members of its class.</param>
    public static RecordTypes Of(DisclosureCatalog catalog, MemberScope items)
    {
        var types = new RecordTypes();
        for (var i = 0; i < catalog.Items.Count; i++)
        {
            if (items.Members[i].Exists && HasIds(catalog.Items[i]))
                types.Add(catalog.Items[i], items.Members[i], items);
        }
        return types;
    }

    /// <summary>The scopes of a catalog's records in which an id may be at fault.</summary>
    /// <remarks>Thousands of items have ids that are names and nothing else; no scope is made for those.</remarks>
    public static IReadOnlyList<MemberScope> ScopesInDoubt(DisclosureCatalog catalog, MemberScope items)
    {
        var types = new RecordTypes();
        for (var i = 0; i < catalog.Items.Count; i++)
        {
            var (item, member) = (catalog.Items[i], items.Members[i]);
            if (member.Exists && HasIds(item) && !(item.Stages.IsEmpty && AreClear(item.Elements)))
                types.Add(item, member, items);
        }
        return types._scopes;
    }

    /// <summary>The records of a plan's forms.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="forms">The members of its class <c>Forms</c>.</param>
    public static RecordTypes Of(DisclosurePlan plan, MemberScope forms)
    {
        var types = new RecordTypes();
        for (var i = 0; i < plan.Forms.Count; i++)
        {
            if (!forms.Members[i].Exists)
                continue;
            var name = forms.Members[i].Name!;
            types.AddTyped([new(name, plan.Forms[i], i, -1, types.Judged(MemberScope.OfFields(plan.Forms[i].Fields, name)))]);
        }
        return types;
    }

    // Thousands of items may have elements without ids: nothing is made for those.
    private static bool HasIds(CatalogItem item) => HasIds(item.Elements) || item.Stages.Any(stage => HasIds(stage.Elements));

    private static bool HasIds(ValueList<ContentElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Id.HasText)
                return true;
        }
        return false;
    }

    private static bool AreClear(ValueList<ContentElement> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Id is { HasText: true, Text: var id } && (!RecordMembers.IsClear(id!) || HasBefore(elements, i, id!)))
                return false;
        }
        return true;
    }

    private static bool HasBefore(ValueList<ContentElement> elements, int end, string id)
    {
        for (var i = 0; i < end; i++)
        {
            if (string.Equals(elements[i].Id.Text, id, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void Add(CatalogItem item, GeneratedMember member, MemberScope items)
    {
        var stages = Judged(items.OfStages(item, member.Name!));
        AddTyped([
            new(member.Name!, item, member.Index, -1, Judged(MemberScope.OfElements(item.Elements, member.Name!))),
            .. stages.Members.Where(stage => stage.Exists).Select(stage => OfStage(item, stage, member)),
        ]);
    }

    private RecordType OfStage(CatalogItem item, GeneratedMember stage, GeneratedMember member)
    {
        var own = item.Stages[stage.Index].Elements;
        var elements = MemberScope.OfElements(own.IsEmpty ? item.Elements : own, member.Name!, stage.Name!);
        return new(stage.Name!, stage.Element, member.Index, stage.Index, own.IsEmpty ? elements : Judged(elements));
    }

    private void AddTyped(RecordType[] types)
    {
        if (types.Any(type => type.IsTyped))
            _all.AddRange(types);
    }

    private MemberScope Judged(MemberScope scope)
    {
        _scopes.Add(scope);
        return scope;
    }
}
