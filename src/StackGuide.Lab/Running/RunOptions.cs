namespace StackGuide.Lab.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record RunOptions
{
    /// <summary>Experiments to run, in this order; all where empty.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The laboratory's folder, absolute.</summary>
    public required string Lab { get; init; }

    /// <summary>Where samples are kept until a record is made of them, absolute.</summary>
    public required string Work { get; init; }

    /// <summary>Where records go, absolute.</summary>
    public required string Output { get; init; }

    /// <summary>The root file system in which programs run; null for the machine itself.</summary>
    public string? Root { get; init; }

    /// <summary>Shortened parameters and two rounds; the records say that they are a trial.</summary>
    public bool Quick { get; init; }

    /// <summary>Measures again what is done already.</summary>
    public bool Again { get; init; }

    /// <summary>The first port to try for servers.</summary>
    public int Port { get; init; } = 18080;
}
