using Spectre.Console;

namespace StackGuide.Cli.Printing;

/// <summary>A summary on standard output: a table for a person at a terminal, else aligned text.</summary>
internal sealed class SummaryPrinter(Surroundings surroundings)
{
    /// <summary>Prints it.</summary>
    public void Print(Summary summary)
    {
        // Spectre.Console costs some start-up time, so it is only touched for a terminal.
        if (surroundings.OutIsTerminal && !surroundings.IsDumb)
            PrintTable(summary);
        else
            PrintText(summary);
    }

    private void PrintText(Summary summary)
    {
        surroundings.Out.WriteLine(summary.Verdict);
        if (summary.Rows.IsEmpty)
            return;
        var name = summary.Rows.Max(r => r.Name.Length);
        var count = summary.Rows.Max(r => r.Count.Length);
        foreach (var row in summary.Rows)
            surroundings.Out.WriteLine($"  {row.Name.PadRight(name)}  {row.Count.PadLeft(count)}  {row.Remark}".TrimEnd());
    }

    private void PrintTable(Summary summary)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(surroundings.Out),
            Ansi = AnsiSupport.Yes,
            ColorSystem = surroundings.AllowsColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (surroundings.Width > 0)
            console.Profile.Width = surroundings.Width;
        console.Write(new Markup(summary.Succeeded ? "[green]✓[/] " : "[red]✗[/] "));
        console.Write(new Text(summary.Verdict + "\n"));
        if (summary.Rows.IsEmpty)
            return;
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumn(new TableColumn("")).AddColumn(new TableColumn("").RightAligned()).AddColumn(new TableColumn(""));
        foreach (var row in summary.Rows)
            table.AddRow(new Text(row.Name), new Text(row.Count, new Style(decoration: Decoration.Bold)), new Text(row.Remark, new Style(decoration: Decoration.Dim)));
        console.Write(table);
    }
}
