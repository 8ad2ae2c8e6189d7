using System.Globalization;
using System.Text;

namespace StackGuide.Statistics;

/// <summary>The samples of one record as CSV: <c>round,subject,value</c>, with <c>case</c> in front of the value where there are several.</summary>
/// <remarks>Values are written with the fewest digits that read back as the same number; lines end in <c>\n</c>. Ids hold only letters,
/// digits and hyphens, so that nothing is ever quoted.</remarks>
public static class SampleTable
{
    private const string Head = "round,subject,value";
    private const string HeadWithCase = "round,subject,case,value";

    /// <summary>Writes samples in the order given.</summary>
    public static string Write(IReadOnlyList<Sample> samples)
    {
        var cases = samples.Any(sample => sample.Case.Length > 0);
        var text = new StringBuilder(cases ? HeadWithCase : Head).Append('\n');
        foreach (var sample in samples)
        {
            text.Append(CultureInfo.InvariantCulture, $"{sample.Round},{sample.Subject},");
            if (cases)
                text.Append(sample.Case).Append(',');
            text.Append(sample.Value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> has written, by whatever hand it was changed since.</summary>
    /// <param name="text">The whole file; any line ends.</param>
    /// <param name="samples">What could be read, in the order of the file.</param>
    /// <returns>The first line that cannot be understood, from 1, and why; null when all could.</returns>
    public static SampleFault? Read(string text, out IReadOnlyList<Sample> samples)
    {
        var read = new List<Sample>();
        samples = read;
        var lines = text.Split('\n');
        var head = lines[0].TrimEnd('\r');
        if (head is not (Head or HeadWithCase))
            return new SampleFault(1, $"expected '{Head}' or '{HeadWithCase}'");
        var columns = head == Head ? 3 : 4;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 && i == lines.Length - 1)
                break;
            var fields = line.Split(',');
            if (fields.Length != columns)
                return new SampleFault(i + 1, $"expected {columns} values, found {fields.Length}");
            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var round) || round < 1)
                return new SampleFault(i + 1, $"'{fields[0]}' is no round");
            if (!double.TryParse(fields[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
                return new SampleFault(i + 1, $"'{fields[^1]}' is no number");
            read.Add(new Sample(round, columns == 4 ? fields[2] : "", fields[1], value));
        }

        return null;
    }
}

/// <summary>A line of samples that cannot be understood.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Why">What was expected and found.</param>
public sealed record SampleFault(int Line, string Why);
