namespace StackGuide.Statistics;

/// <summary>Everything that a record says in numbers, computed from its samples and from nothing else.</summary>
/// <param name="Subjects">Median and deviation of each subject in each case, in the order of first appearance.</param>
/// <param name="Ratios">The pairs that were asked for, in each case in which both have values above zero in each of their common rounds.</param>
/// <param name="Same">The A/A control in each case.</param>
public sealed record Figures(IReadOnlyList<SubjectFigure> Subjects, IReadOnlyList<RatioFigure> Ratios, IReadOnlyList<RatioFigure> Same)
{
    /// <summary>Computes the figures of a record.</summary>
    /// <param name="samples">In any order; at most one for each round, case and subject.</param>
    /// <param name="pairs">Of which subject to which a ratio is taken.</param>
    /// <param name="control">The subject that was measured twice and the id of its second run, or null.</param>
    public static Figures From(IReadOnlyList<Sample> samples, IReadOnlyList<SubjectPair> pairs, SubjectPair? control)
    {
        var series = samples.GroupBy(sample => (sample.Case, sample.Subject)).ToDictionary(
            group => group.Key,
            group => group.ToDictionary(sample => sample.Round, sample => sample.Value));
        string[] cases = [.. samples.Select(sample => sample.Case).Distinct()];

        List<SubjectFigure> subjects = [];
        foreach (var ((name, subject), values) in series)
        {
            if (subject != control?.To)
                subjects.Add(new SubjectFigure(name, subject, Medians.Of(values.Values), Medians.Deviation(values.Values), values.Count));
        }

        return new Figures(subjects, [.. cases.SelectMany(name => pairs.Select(pair => Ratio(name, pair)).OfType<RatioFigure>())],
            control is null ? [] : [.. cases.Select(name => Ratio(name, control)).OfType<RatioFigure>()]);

        RatioFigure? Ratio(string name, SubjectPair pair)
        {
            if (!series.TryGetValue((name, pair.Of), out var of) || !series.TryGetValue((name, pair.To), out var to))
                return null;
            int[] rounds = [.. of.Keys.Where(to.ContainsKey).Order()];
            if (rounds.Length == 0 || rounds.Any(round => of[round] <= 0 || to[round] <= 0))
                return null;
            return new RatioFigure(name, pair, RoundRatios.Of([.. rounds.Select(round => of[round])], [.. rounds.Select(round => to[round])]));
        }
    }

    /// <summary>Whether a difference was seen between the two of a pair; false too where there is no A/A control to hold it against.</summary>
    public bool Differs(RatioFigure ratio) => Same.FirstOrDefault(same => same.Case == ratio.Case) is { } same && ratio.Interval.Differs(same.Interval);
}

/// <summary>Two subjects that are compared.</summary>
/// <param name="Of">Above the line.</param>
/// <param name="To">Below the line.</param>
public sealed record SubjectPair(string Of, string To);

/// <summary>What one subject showed in one case.</summary>
/// <param name="Case">Empty where there is only one.</param>
/// <param name="Subject">Its id.</param>
/// <param name="Median">In the unit of the record.</param>
/// <param name="Deviation">The median absolute deviation, in the unit of the record.</param>
/// <param name="Rounds">How many values it rests on.</param>
public sealed record SubjectFigure(string Case, string Subject, double Median, double Deviation, int Rounds);

/// <summary>What one pair showed in one case.</summary>
/// <param name="Case">Empty where there is only one.</param>
/// <param name="Pair">Which subjects.</param>
/// <param name="Interval">The ratio and its ends.</param>
public sealed record RatioFigure(string Case, SubjectPair Pair, Interval Interval);
