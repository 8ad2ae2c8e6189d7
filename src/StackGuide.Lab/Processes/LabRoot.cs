namespace StackGuide.Lab.Processes;

/// <summary>Where programs run: in a root file system of their own, or on the machine itself.</summary>
/// <param name="Path">Absolute path of the root file system; null for the machine itself.</param>
/// <param name="Experiments">The folder of experiments as programs see it.</param>
/// <param name="Cores">How many cores the machine has.</param>
internal sealed record LabRoot(string? Path, string Experiments, int Cores)
{
    /// <summary>Where the root file system has what is ours: programs, packages of npm, the file that says when it was made.</summary>
    public const string Folder = "/lab";

    /// <summary>A folder for what programs write, as they see it; a tmpfs where the runner was started by <c>measure.sh</c>.</summary>
    public const string Scratch = "/lab/tmp";

    /// <summary>Core of the subjects.</summary>
    public const string SubjectCore = "0";

    /// <summary>Core of load and database.</summary>
    public const string LoadCore = "1";

    /// <summary>The two of them, by name: a child inherits the core of the runner, which is pinned, so that silence would mean the load's.</summary>
    public const string BothCores = "0,1";

    /// <summary>The same file as the machine sees it.</summary>
    public string Outside(string inside) => Path is null ? inside : Path + inside;

    /// <summary>Program and arguments that start a command here.</summary>
    /// <param name="command">As the programs see it.</param>
    /// <param name="folder">Where it starts, as the programs see it.</param>
    /// <param name="cores">Cores it may use, as <c>taskset</c> takes them.</param>
    /// <param name="user">Name of the user that it runs as; null for the runner's own.</param>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command, string folder, string cores, string? user)
    {
        List<string> line = [];
        if (Cores > 1)
            line.AddRange(["taskset", "-c", cores]);
        if (Path is not null)
        {
            line.Add("chroot");
            if (user is not null)
                line.Add($"--userspec={user}:{user}");
            line.AddRange([Path, "env", "-C", folder]);
        }

        line.AddRange(command);
        return line;
    }
}
