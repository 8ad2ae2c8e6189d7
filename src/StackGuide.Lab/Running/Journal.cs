using System.Globalization;
using System.Text;
using StackGuide.Lab.Procedures;

namespace StackGuide.Lab.Running;

/// <summary>What has been measured so far, on disk after each subject of each round, so that an interrupted experiment goes on where it was.</summary>
/// <remarks>A text file: the key on the first line; then for each subject of a round its readings
/// (<c>ROUND SUBJECT QUANTITY CASE VALUE</c>, with <c>-</c> for no case) and, when all are written, <c>done ROUND SUBJECT SECONDS</c>. Readings
/// without that line were cut off and do not count.</remarks>
internal sealed class Journal
{
    private readonly string _path;
    private readonly List<Entry> _entries = [];

    private Journal(string path) => _path = path;

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Opens the journal of an experiment; what stands there under another key (other programs, versions or parameters) does not count.</summary>
    public static Journal Open(string path, string key)
    {
        var journal = new Journal(path);
        if (File.Exists(path))
            journal.Read(File.ReadAllLines(path), key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written anew without what was cut off.
        var whole = new StringBuilder(key).Append('\n');
        foreach (var entry in journal._entries)
            whole.Append(Lines(entry));
        Replace(path, whole.ToString());
        return journal;
    }

    public bool Has(int round, string subject) => _entries.Any(entry => entry.Round == round && entry.Subject == subject);

    public void Add(Entry entry)
    {
        File.AppendAllText(_path, Lines(entry));
        _entries.Add(entry);
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Replace(string path, string text)
    {
        var beside = path + ".new";
        try
        {
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private void Read(string[] lines, string key)
    {
        if (lines.Length == 0 || lines[0] != key)
            return;
        List<Reading> readings = [];
        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split(' ');
            if (fields is ["done", var round, var subject, var seconds])
            {
                _entries.Add(new Entry(int.Parse(round, CultureInfo.InvariantCulture), subject, double.Parse(seconds, CultureInfo.InvariantCulture), [.. readings]));
                readings.Clear();
            }
            else if (fields is [_, _, var quantity, var name, var value])
            {
                readings.Add(new Reading(quantity, name == "-" ? "" : name, double.Parse(value, CultureInfo.InvariantCulture)));
            }
        }
    }

    private static string Lines(Entry entry)
    {
        var text = new StringBuilder();
        foreach (var reading in entry.Readings)
            text.Append(CultureInfo.InvariantCulture, $"{entry.Round} {entry.Subject} {reading.Quantity} {(reading.Case.Length > 0 ? reading.Case : "-")} {reading.Value:R}\n");
        return text.Append(CultureInfo.InvariantCulture, $"done {entry.Round} {entry.Subject} {entry.Seconds:R}\n").ToString();
    }

    /// <summary>What one subject showed in one round.</summary>
    /// <param name="Seconds">How long that took.</param>
    internal sealed record Entry(int Round, string Subject, double Seconds, IReadOnlyList<Reading> Readings);
}
