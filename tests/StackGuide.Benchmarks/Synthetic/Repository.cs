namespace StackGuide.Benchmarks.Synthetic;

/// <summary>The repository that this program was built in.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StackGuide.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks take the guide and its templates from the repository; run them from its folder.");
    }
}
