namespace StackGuide.Serving.Tests;

/// <summary>Keeps what a preview tells of pages that cannot be made.</summary>
internal sealed class HeardFaults : IServeLog
{
    public List<string> Faults { get; } = [];

    public void Serving(Uri address)
    {
    }

    public void Refreshed(Refresh refresh)
    {
    }

    public void Failed(string page, Exception fault) => Faults.Add($"{page}: {fault.Message}");
}
