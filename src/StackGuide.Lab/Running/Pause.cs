namespace StackGuide.Lab.Running;

/// <summary>Lends the machine to other work: while there is a file 'pause' in the laboratory's folder, no further sample is begun, and a file
/// 'paused' beside it says that none is being taken.</summary>
/// <param name="folder">Where samples are kept.</param>
internal sealed class Pause(string folder, TextWriter progress)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly string _asked = Path.Combine(folder, "pause");
    private readonly string _granted = Path.Combine(folder, "paused");

    public bool IsAsked => File.Exists(_asked);

    /// <summary>Waits until nobody asks for the machine any more.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        progress.WriteLine($"paused while there is {_asked}");
        await File.WriteAllTextAsync(_granted, "", stop);
        try
        {
            while (IsAsked)
                await Task.Delay(Interval, stop);
        }
        finally
        {
            File.Delete(_granted);
        }
    }
}
