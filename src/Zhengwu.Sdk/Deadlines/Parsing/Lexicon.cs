namespace Zhengwu.Deadlines;

/// <summary>Finds the longest known word at a place of a phrase.</summary>
internal static partial class Lexicon
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly List<Entry> Entries = [];
    private static readonly List<Node> Nodes = [];
    private static readonly ushort[] Roots = Build();

    /// <summary>The longest word that begins at an index.</summary>
    /// <returns>Its length; zero when there is none.</returns>
    public static int Match(char[] text, int start, int end, out Entry entry)
    {
        entry = default;
        var first = text[start];
        var at = first is >= First and <= Last ? Roots[first - First] : 0;
        var length = 0;
        for (var i = start + 1; at != 0; i++)
        {
            var node = Nodes[at];
            if (node.Entry >= 0)
            {
                entry = Entries[node.Entry];
                length = i - start;
            }
            at = i < end ? node.Next(text[i]) : 0;
        }
        return length;
    }

    private static ushort[] Build()
    {
        var roots = new ushort[Last - First + 1];
        Nodes.Add(new Node());
        Define(new Words(roots));
        return roots;
    }

    private static void Insert(ushort[] roots, string word, Entry entry)
    {
        ref var root = ref roots[word[0] - First];
        if (root == 0)
            root = NewNode();
        var node = Nodes[root];
        for (var i = 1; i < word.Length; i++)
        {
            var next = node.Next(word[i]);
            if (next == 0)
                node.Add(word[i], next = NewNode());
            node = Nodes[next];
        }
        if (node.Entry >= 0)
            throw new InvalidOperationException($"'{word}' is in the lexicon twice.");
        node.Entry = Entries.Count;
        Entries.Add(entry);
    }

    private static ushort NewNode()
    {
        Nodes.Add(new Node());
        return (ushort)(Nodes.Count - 1);
    }

    /// <summary>What a word is.</summary>
    internal readonly struct Entry(TokenKind kind, int value, EventTerms terms)
    {
        public TokenKind Kind { get; } = kind;

        public int Value { get; } = value;

        public EventTerms Terms { get; } = terms;
    }

    private sealed class Node
    {
        private char[] _letters = [];
        private ushort[] _targets = [];

        public int Entry { get; set; } = -1;

        public ushort Next(char c)
        {
            for (var i = 0; i < _letters.Length; i++)
            {
                if (_letters[i] == c)
                    return _targets[i];
            }
            return 0;
        }

        public void Add(char c, ushort target)
        {
            _letters = [.. _letters, c];
            _targets = [.. _targets, target];
        }
    }

    /// <summary>Takes in the words, several to a line, parted by spaces.</summary>
    private readonly struct Words(ushort[] roots)
    {
        public void Are(TokenKind kind, string words, EventTerms terms = EventTerms.None) => Are(kind, 0, words, terms);

        public void Are(TokenKind kind, int value, string words, EventTerms terms = EventTerms.None)
        {
            foreach (var word in words.Split(' '))
                Insert(roots, word, new Entry(kind, value, terms));
        }

        public void Tell(EventTerms terms, string words) => Are(TokenKind.Event, 0, words, terms);
    }
}
