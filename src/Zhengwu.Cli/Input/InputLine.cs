using Zhengwu.Findings;

namespace Zhengwu.Cli.Input;

/// <summary>One line of what is piped into a run.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">What it says; empty where it has a fault.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
internal sealed record InputLine(int Number, string Text, Bilingual? Fault = null);
