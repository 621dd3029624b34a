namespace Zhengwu.Definitions;

/// <summary>Paths between definition files, the same on every system and without touching any.</summary>
internal static class RelativePath
{
    /// <summary>The file that a name means when it stands in another file, with <c>/</c> between the parts.</summary>
    public static string Resolve(string fromFile, string name)
    {
        var written = Normalize(name);
        if (written.StartsWith("/", StringComparison.Ordinal) || (written.Length > 1 && written[1] == ':'))
            return Collapse(written);
        var folder = Normalize(fromFile);
        var slash = folder.LastIndexOf('/');
        return Collapse(slash < 0 ? written : folder.Substring(0, slash + 1) + written);
    }

    /// <summary>A path as written in another file, so that <see cref="Resolve"/> finds it again: the shortest way from folder to folder.</summary>
    public static string Between(string fromFile, string toFile)
    {
        var from = Collapse(Normalize(fromFile)).Split('/');
        var to = Collapse(Normalize(toFile)).Split('/');
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to.Skip(shared)));
    }

    public static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>Whether two paths name the same file. Case counts, as it does where programs are built.</summary>
    public static bool AreSame(string a, string b) => Collapse(Normalize(a)) == Collapse(Normalize(b));

    private static string Collapse(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ".." and not "")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join("/", parts);
    }
}
