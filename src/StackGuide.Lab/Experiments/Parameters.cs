using System.Globalization;

namespace StackGuide.Lab.Experiments;

/// <summary>Numbers by name, in the order in which they were written.</summary>
internal sealed class Parameters(IReadOnlyDictionary<string, double> values)
{
    public static Parameters None { get; } = new(new Dictionary<string, double>());

    public IReadOnlyDictionary<string, double> Values => values;

    /// <summary>A number that the procedure needs.</summary>
    /// <exception cref="LabException">It is not declared.</exception>
    public double this[string name] => values.TryGetValue(name, out var value) ? value : throw new LabException($"parameter '{name}' is missing");

    public int Whole(string name) => checked((int)this[name]);

    public TimeSpan Seconds(string name) => TimeSpan.FromSeconds(this[name]);

    public double Or(string name, double otherwise) => values.GetValueOrDefault(name, otherwise);

    /// <summary>These parameters with those of <paramref name="other"/> in place of or after them.</summary>
    public Parameters With(Parameters other)
    {
        var joined = new Dictionary<string, double>(values);
        foreach (var (name, value) in other.Values)
            joined[name] = value;
        return new Parameters(joined);
    }

    /// <summary>Fills in <c>{name}</c> for each parameter.</summary>
    public string Fill(string text)
    {
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value.ToString("R", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }
}
