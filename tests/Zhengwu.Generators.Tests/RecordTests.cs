using System.Reflection;
using Zhengwu.Generation;
using Zhengwu.Generators.Tests.Host;
using Zhengwu.Records;

namespace Zhengwu.Generators.Tests;

/// <summary>Code that uses records breaks when the catalog changes under it, and only then.</summary>
public sealed class RecordTests
{
    private const string Elements = "{标识: Month, 名称: 月份, 类型: 约期}, {标识: Revenue, 名称: 收入, 类型: 金额}, {标识: Note, 名称: 说明, 必填: 否}";

    // Warnings are errors in these projects: CS8602 and its kin count too.
    private const string Use = """
        using Zhengwu.Records;

        namespace Sample
        {
            internal static class Program
            {
                internal static decimal Yuan() => new XCatalog.Records.A
                {
                    Unit = "区财政局",
                    Month = ApproximateDate.OfMonth(2026, 3),
                    Revenue = new(12),
                    Note = null,
                }.Revenue.Yuan;

                internal static XCatalog.Records.A? Check(XCatalog.Drafts.A draft)
                {
                    draft.Note = "说明";
                    return XCatalog.Validate(draft, RecordContext.Default).Record;
                }
            }
        }
        """;

    [Fact]
    public void A_program_compiles_against_its_records() => Assert.Empty(ErrorsWith(Elements));

    [Theory]
    [InlineData("{标识: Month, 名称: 月份, 类型: 约期}, {标识: Note, 名称: 说明, 必填: 否}", "CS0117,CS1061")] // Revenue is dropped
    [InlineData("{标识: Month, 名称: 月份, 类型: 约期}, {标识: Income, 名称: 收入, 类型: 金额}, {标识: Note, 名称: 说明, 必填: 否}", "CS0117,CS1061,CS9035")] // Revenue is renamed
    [InlineData(Elements + ", {标识: Expenditure, 名称: 支出, 类型: 金额}", "CS9035")] // a required one is added
    [InlineData("{标识: Month, 名称: 月份, 类型: 约期}, {标识: Revenue, 名称: 收入, 类型: 数字}, {标识: Note, 名称: 说明, 必填: 否}", "CS0117,CS1061,CS1729,CS8754")] // another type
    [InlineData("{标识: Month, 名称: 月份, 类型: 约期}, {标识: Revenue, 名称: 收入, 类型: 金额}, {标识: Note, 名称: 说明}", "CS8625")] // Note is required now
    [InlineData("{名称: 月份, 类型: 约期}, {标识: Revenue, 名称: 收入, 类型: 金额}, {标识: Note, 名称: 说明, 必填: 否}", "CS0117")] // Month has no id any more
    public void A_changed_element_breaks_the_program(string elements, string errors) => Assert.Subset(errors.Split(',').ToHashSet(), NotEmpty(ErrorsWith(elements)));

    [Theory]
    [InlineData(Elements + ", {标识: Remark, 名称: 备注, 必填: 否}")]
    [InlineData("{标识: Revenue, 名称: 一般公共预算收入, 类型: 金额, 提示: 单位万元}, {标识: Note, 名称: 说明, 必填: 否}, {标识: Month, 名称: 月份, 类型: 约期}, {名称: 没有标识}")]
    public void What_the_program_does_not_name_may_change(string elements) => Assert.Empty(ErrorsWith(elements));

    [Fact]
    public void A_project_may_do_without()
    {
        var result = new GeneratorHost([Catalog(Elements)], properties: [("ZhengwuRecords", "false")]).Run();

        Assert.Equal(["XCatalog.g.cs"], result.Sources.Keys);
        Assert.Empty(result.Findings.Where(finding => finding.Id == "ZW3011"));
    }

    [Fact]
    public void A_framework_without_records_gets_none()
    {
        var result = new GeneratorHost([Catalog(Elements)]).WithoutLibrary().Run();

        Assert.Equal(["XCatalog.g.cs"], result.Sources.Keys);
        Assert.Empty(result.Findings.Where(finding => finding.Id == "ZW3011"));
    }

    [Fact]
    public void Many_records_are_parted_over_files_and_compile()
    {
        var items = string.Concat(Enumerable.Range(1, 120).Select(i => FormattableString.Invariant($"  - {{标识: A{i}, 路径: [第{i}项], 要素: [{{标识: Text, 名称: 正文}}]}}\n")));

        var result = GeneratorHost.Of(("x.catalog.yaml", "政务公开: 目录/1\n标识: x\n标题: 目录\n事项:\n" + items)).Run();

        Assert.Equal(["XCatalog.Records1.g.cs", "XCatalog.Records2.g.cs", "XCatalog.Records3.g.cs", "XCatalog.g.cs"], result.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(result.CompilerErrors);
    }

    /// <summary>The compiler's build has no such types to ask.</summary>
    [Fact]
    public void Every_member_of_a_record_is_a_name_that_elements_do_not_get()
    {
        const BindingFlags Inherited = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var names = new[] { typeof(RecordDraft), typeof(DisclosureRecord) }
            .SelectMany(type => type.GetMembers(Inherited))
            .Where(member => member is not (FieldInfo or ConstructorInfo) && IsSeen(member))
            .Select(member => member.Name)
            .ToHashSet();

        Assert.Equal(names.Order(StringComparer.Ordinal), RecordMembers.All.Order(StringComparer.Ordinal));
    }

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsPublic || accessor.IsFamily),
        _ => false,
    };

    private static HashSet<string> NotEmpty(IEnumerable<string> errors)
    {
        var found = errors.ToHashSet();
        Assert.NotEmpty(found);
        return found;
    }

    private static IEnumerable<string> ErrorsWith(string elements) =>
        new GeneratorHost([Catalog(elements)]).AddCode(Use).Run().CompilerErrors.Select(error => error.Split("error ", 2)[1].Split(':')[0]);

    private static MemoryText Catalog(string elements) => new("x.catalog.yaml", $$"""
        政务公开: 目录/1
        标识: x
        标题: 目录
        事项:
          - {标识: A, 路径: [甲], 要素: [{{elements}}]}

        """);
}
