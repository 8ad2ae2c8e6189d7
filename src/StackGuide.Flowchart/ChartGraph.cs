using System.Collections.Immutable;

namespace StackGuide.Flowchart;

/// <summary>What a flowchart shows: steps, and an arrow from a step's row to the step that follows. It must be acyclic.</summary>
/// <param name="Steps">The first is where a reader begins.</param>
/// <param name="Arrows">Step by step, row by row; at most one for each row.</param>
public sealed record ChartGraph(ImmutableArray<ChartStep> Steps, ImmutableArray<ChartArrow> Arrows);

/// <summary>A box of the chart: one with rows from which arrows lead on, or one where the chart ends.</summary>
/// <param name="Id">Unique in the graph.</param>
/// <param name="Title">What stands at the top of the box.</param>
/// <param name="Rows">What a reader can choose; empty for an end.</param>
/// <param name="Notes">What an end says below its title; null for a step with rows.</param>
/// <param name="Tone">The class suffix for the colour of the box and of what leads to it.</param>
public sealed record ChartStep(string Id, string Title, ImmutableArray<ChartRow> Rows, ImmutableArray<ChartNote>? Notes, string Tone)
{
    /// <summary>Whether the chart ends here.</summary>
    public bool IsEnd => Notes is not null;
}

/// <summary>A row of a step's box.</summary>
/// <param name="Id">Unique within the step.</param>
/// <param name="Text">What stands in the row.</param>
public sealed record ChartRow(string Id, string Text);

/// <summary>A line of an end's box.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Mark">The name of the shape that stands before it.</param>
public sealed record ChartNote(string Text, string Mark);

/// <summary>From a row to a step.</summary>
/// <param name="From">The index of the step.</param>
/// <param name="Row">The index of the row in its step.</param>
/// <param name="To">The index of the step that follows.</param>
public sealed record ChartArrow(int From, int Row, int To);
