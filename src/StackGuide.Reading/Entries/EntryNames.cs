using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Reading.Entries;

/// <summary>Ids that become the names of files.</summary>
internal static class EntryNames
{
    // What links to answers and weights say besides (site/scripts/decide-page.js, decision-record.js): where the reader is, and what the guide said.
    private static readonly string[] Reserved = ["at", "v", "was", "then"];

    /// <summary>Reports an id that is none, one that not every system allows as a file's name, and one that links would mistake.</summary>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="report">Is told.</param>
    /// <param name="isInLinks">Whether links to answers or weights name it: a question's or a criterion's.</param>
    public static void Check(string id, Place place, Action<Diagnostic> report, bool isInLinks = false)
    {
        if (DeviceNames.Contains(id))
            report(ReadingFaults.DeviceName(place, id));
        else if (!Kebab.IsId(id))
            report(ReadingFaults.BadId(place, id));
        else if (isInLinks && Reserved.Contains(id))
            report(ReadingFaults.ReservedId(place, id));
    }
}
