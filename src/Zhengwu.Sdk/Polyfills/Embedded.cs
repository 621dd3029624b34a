// Types that the compiler or this library asks for and netstandard2.0 lacks. Only the build that runs inside the
// compiler carries them. The attribute keeps internal ones out of sight of tests that see our internals.
#pragma warning disable CA1019, CA1812, SA1402 // shapes are dictated by the framework

namespace Microsoft.CodeAnalysis
{
    [global::Microsoft.CodeAnalysis.Embedded, global::System.AttributeUsage(global::System.AttributeTargets.All)]
    internal sealed partial class EmbeddedAttribute : global::System.Attribute;
}

namespace System.Runtime.CompilerServices
{
    [global::Microsoft.CodeAnalysis.Embedded]
    internal static class IsExternalInit;

    [global::Microsoft.CodeAnalysis.Embedded, AttributeUsage(AttributeTargets.All)]
    internal sealed class RequiredMemberAttribute : Attribute;

    [global::Microsoft.CodeAnalysis.Embedded, AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [global::Microsoft.CodeAnalysis.Embedded, AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }

    [global::Microsoft.CodeAnalysis.Embedded, AttributeUsage(AttributeTargets.All)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
