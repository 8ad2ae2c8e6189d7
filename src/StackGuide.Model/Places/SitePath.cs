namespace StackGuide.Model.Places;

/// <summary>The path of a published file, relative to the site's root, with <c>/</c> between folders.</summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    /// <exception cref="ArgumentException">The path is empty, absolute, or has an empty, <c>.</c> or <c>..</c> part.</exception>
    public SitePath(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!IsOne(value))
            throw new ArgumentException($"'{value}' is not a path below the site's root.", nameof(value));
        Value = value;
    }

    /// <summary>The path that a text is, if it is one.</summary>
    public static bool TryOf(string value, out SitePath path)
    {
        path = IsOne(value) ? new SitePath(value) : default;
        return path.Value is not null;
    }

    /// <summary>For example <c>criteria/performance.html</c>.</summary>
    public string Value { get; }

    /// <summary>The link from the file <paramref name="from"/> to this file: always names the file, never a folder.</summary>
    public string RelativeTo(SitePath from)
    {
        var target = Value;
        var origin = from.Value;
        var shared = 0;
        for (var i = 0; i < target.Length && i < origin.Length && target[i] == origin[i]; i++)
        {
            if (target[i] == '/')
                shared = i + 1;
        }

        var up = origin.AsSpan(shared).Count('/');
        return up switch
        {
            0 => target[shared..],
            1 => string.Concat("../", target.AsSpan(shared)),
            _ => string.Concat(string.Concat(Enumerable.Repeat("../", up)), target.AsSpan(shared)),
        };
    }

    /// <inheritdoc/>
    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsOne(string value)
    {
        if (value.Length == 0 || value.Contains('\\'))
            return false;
        foreach (var part in value.AsSpan().Split('/'))
        {
            if (value.AsSpan()[part] is "" or "." or "..")
                return false;
        }
        return true;
    }
}
