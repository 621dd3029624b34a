#if NET8_0_OR_GREATER
namespace Zhengwu.Definitions;

/// <summary>Where definition files come from: the disk, or an editor that has some of them open.</summary>
internal interface IDefinitionSource
{
    /// <summary>Whether there is a file of a path.</summary>
    bool Has(string path);

    /// <summary>Reads a file; what the disk throws is the caller's to catch.</summary>
    Definition Read(string path);
}
#endif
