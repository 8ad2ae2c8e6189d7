using System.Collections.Immutable;

namespace StackGuide.Flowchart;

/// <summary>A flowchart with every box, line of text and arrow in its place. Whole units of 1/16 of the surrounding font's size.</summary>
/// <param name="Steps">From top to bottom, and from left to right within a layer: the order in which to read them.</param>
/// <param name="Arrows">In the order of the graph.</param>
/// <param name="Width">Everything lies between 0 and this.</param>
/// <param name="Height">Everything lies between 0 and this.</param>
public sealed record ChartLayout(ImmutableArray<PlacedStep> Steps, ImmutableArray<PlacedArrow> Arrows, int Width, int Height);

/// <summary>A step's box with its text.</summary>
/// <param name="Step">What it shows.</param>
/// <param name="Box">Where it is.</param>
/// <param name="Text">The lines, relative to the box.</param>
/// <param name="Ports">Where the arrows of the rows begin.</param>
public sealed record PlacedStep(ChartStep Step, Box Box, BoxText Text, ImmutableArray<Port> Ports);

/// <summary>The mark at the edge of a box where a row's arrow begins.</summary>
/// <param name="Row">The index of the row.</param>
/// <param name="Tone">The tone of the step that follows.</param>
/// <param name="At">On the left or right edge of the box.</param>
public sealed record Port(int Row, string Tone, Spot At);

/// <summary>An arrow as a line of straight pieces, without two in the same direction.</summary>
/// <param name="From">The step's id.</param>
/// <param name="Row">The row's id.</param>
/// <param name="To">The next step's id.</param>
/// <param name="Tone">The next step's tone.</param>
/// <param name="Points">From the port to the top of the next step's box.</param>
public sealed record PlacedArrow(string From, string Row, string To, string Tone, ImmutableArray<Spot> Points);

/// <summary>A point; y grows downwards.</summary>
public readonly record struct Spot(int X, int Y);

/// <summary>A rectangle.</summary>
public readonly record struct Box(int X, int Y, int Width, int Height)
{
    /// <summary>Its right edge.</summary>
    public int Right => X + Width;

    /// <summary>Its bottom edge.</summary>
    public int Bottom => Y + Height;

    /// <summary>Half-way between left and right.</summary>
    public int Centre => X + (Width / 2);
}
