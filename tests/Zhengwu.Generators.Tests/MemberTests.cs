using Zhengwu.Generators.Tests.Host;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Generators.Tests;

/// <summary>Typed members are the elements of the model themselves.</summary>
public sealed class MemberTests
{
    [Fact]
    public void A_member_is_the_element_of_the_plan()
    {
        var consumer = GeneratorHost.Of(Files.Definitions("tests", "Zhengwu.Generators.Tests", "Goldens", "Plan")).Run().Load();
        var plan = (DisclosurePlan)GeneratorResult.Get(consumer, "Zhoucun2024Plan", "Plan")!;
        var task = (PlanTask)GeneratorResult.Get(consumer, "Zhoucun2024Plan", "T43")!;

        Assert.Same(plan.AllTasks.Single(other => other.Number.Text == "43"), task);
        Assert.Same(plan.Groups[0].Groups[1], GeneratorResult.Get(consumer, "Zhoucun2024Plan+Groups", "PublicDecisions"));
        Assert.Same(plan.Groups[0], GeneratorResult.Get(consumer, "Zhoucun2024Plan+Groups", "G1"));
        Assert.Same(plan.Forms[0], GeneratorResult.Get(consumer, "Zhoucun2024Plan+Forms", "OpenDayPlan"));
        var units = (UnitDirectory)GeneratorResult.Get(consumer, "ZhoucunUnits", "Directory")!;
        Assert.Same(units.Units[6], GeneratorResult.Get(consumer, "ZhoucunUnits", "Library"));
        Assert.Same(units.Groups[0], GeneratorResult.Get(consumer, "ZhoucunUnits+Groups", "Towns"));
    }

    [Fact]
    public void A_user_may_add_to_the_class()
    {
        var host = GeneratorHost.Of(Files.Definitions("tests", "Zhengwu.Generators.Tests", "Goldens", "Plan"));

        var result = host.AddCode("""
            namespace Sample
            {
                public static partial class Zhoucun2024Plan
                {
                    /// <summary>The title.</summary>
                    public static string Title => Plan.Title.Text ?? "";
                    public static partial class Groups
                    {
                        /// <summary>The number of groups.</summary>
                        public static int Count => 3;
                    }
                }
                // Names that the generated code uses, declared by somebody else as well.
                internal sealed class Text { } internal sealed class Task { } internal sealed class Unit { } internal sealed class Value { }
                internal sealed class PlanTask { } internal sealed class Zhengwu { } internal sealed class System { }
            }
            """).Run();

        Assert.Empty(result.CompilerErrors);
    }
}
