using StackGuide.Building;

namespace StackGuide.Cli.Printing;

/// <summary>One line on standard error that says what is going on; nothing unless a person looks.</summary>
internal sealed class StageProgress(Surroundings surroundings) : IBuildProgress, IDisposable
{
    private const string ClearLine = "\r\u001b[2K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly bool _shows = surroundings.ErrorIsTerminal && !surroundings.IsDumb;
    private readonly Lock _lock = new();
    private long _lastCount;

    /// <inheritdoc/>
    public void Enter(string stage)
    {
        if (_shows)
            Show($"{stage} …");
    }

    /// <summary>Tells how far a stage is, ten times a second at most.</summary>
    public Action<int>? Counter(string stage, int total)
    {
        if (!_shows)
            return null;
        Enter(stage);
        return count =>
        {
            if (!_lock.TryEnter())
                return;
            try
            {
                if (surroundings.Clock.GetElapsedTime(_lastCount) < Pause)
                    return;
                _lastCount = surroundings.Clock.GetTimestamp();
                Show(string.Create(Numbers.Culture, $"{stage} … {count:N0} of {total:N0}"));
            }
            finally
            {
                _lock.Exit();
            }
        };
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (_shows)
            surroundings.Error.Write(ClearLine);
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Show(string text) => surroundings.Error.Write(ClearLine + text);
}
