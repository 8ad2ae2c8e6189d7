namespace StackGuide.Lab.Processes;

/// <summary>The environment of what the laboratory starts: nothing of the runner's own, which differs from one user to the next.</summary>
internal static class LabRootEnvironment
{
    /// <summary>What every program gets.</summary>
    public static Dictionary<string, string> Basic(LabRoot root) => new()
    {
        ["PATH"] = root.Path is null ? Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin" : $"{LabRoot.Folder}/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        ["HOME"] = "/nonexistent",
        ["LANG"] = "C.UTF-8",
        ["TMPDIR"] = root.Path is null ? Path.GetTempPath() : LabRoot.Scratch,
        ["NODE_ENV"] = "production",
    };
}
