// The text that is scanned: only its length and its characters are used, so that one source serves a framework without
// spans, where the text is a string.
#if NET8_0_OR_GREATER
global using RecordText = System.ReadOnlySpan<char>;
#else
global using RecordText = string;
#endif
