using System.Text;

namespace Zhengwu.Cli;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("zhengwu-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Copies the definition files of a folder of samples.</summary>
    public void CopySamples(string samples)
    {
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(TestFiles.Repository, "samples", samples), "*.yaml"))
            File.Copy(file, this[System.IO.Path.GetFileName(file)]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
