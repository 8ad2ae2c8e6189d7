namespace StackGuide.Cli;

/// <summary>What the program tells its caller.</summary>
public enum ExitStatus
{
    /// <summary>All is done.</summary>
    Done = 0,

    /// <summary>The content has errors; nothing was published.</summary>
    ContentHasErrors = 1,

    /// <summary>The command line cannot be understood, or names a folder that is no guide.</summary>
    WrongUsage = 2,

    /// <summary>The disk or the port failed, the output must not be replaced, or the program itself is at fault.</summary>
    Failed = 3,

    /// <summary>Stopped by the user, as shells report it.</summary>
    Stopped = 130,
}
