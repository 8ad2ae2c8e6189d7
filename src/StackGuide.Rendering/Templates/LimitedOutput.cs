using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace StackGuide.Rendering.Templates;

/// <summary>What a template writes, as long as it is not too much together with what it has captured.</summary>
internal sealed class LimitedOutput(int most) : IScriptOutput
{
    private readonly StringBuilder _text = new();
    private long _captured;

    public static string Refusal(int most) => string.Create(CultureInfo.InvariantCulture, $"it makes more than {most} characters");

    /// <summary>Counts what a template keeps and has not written: the engine, which counts both, would cut the output without a word.</summary>
    /// <returns>Whether it is not too much.</returns>
    public bool HasRoomBeside(int captured)
    {
        _captured += captured;
        return _captured + _text.Length <= most;
    }

    /// <exception cref="InvalidOperationException">It is too much; the engine adds where.</exception>
    public void Write(string text, int offset, int count)
    {
        if (_captured + _text.Length + count > most)
            throw new InvalidOperationException(Refusal(most));
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => _text.ToString();
}
