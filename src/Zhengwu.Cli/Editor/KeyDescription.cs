using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

/// <summary>One row of the table of keys.</summary>
/// <param name="Shape">The English name of the shape, or <see cref="KeyDescriptions.AnyShape"/>.</param>
/// <param name="Key">The English spelling of the key.</param>
/// <param name="Words">What the key is for.</param>
internal sealed record KeyDescription(string Shape, string Key, Bilingual Words);
