using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Entries;

/// <summary>Ids that become the names of files.</summary>
internal static class EntryNames
{
    /// <summary>Reports an id that is none, and one that not every system allows as a file's name.</summary>
    public static void Check(string id, Place place, Action<Diagnostic> report)
    {
        if (DeviceNames.Contains(id))
            report(Faults.DeviceName(place, id));
        else if (!Kebab.IsId(id))
            report(Faults.BadId(place, id));
    }
}
