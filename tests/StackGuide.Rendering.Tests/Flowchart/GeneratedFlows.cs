using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Tests.Flowchart;

/// <summary>Flows of any size that are sound: acyclic, every question can be reached, every path ends. The same seed gives the same flow on every platform.</summary>
public static class GeneratedFlows
{
    private const string Words = "which of them does a team that knows its own data and load expect to run for years without waiting on other services";

    private static readonly Place Nowhere = new("flow.yml", 1, 1);

    /// <param name="questions">How many.</param>
    /// <param name="seed">Any.</param>
    /// <returns>As people write them: two to five options, most of which lead to questions not far behind or to one of five outcomes.</returns>
    public static Flow Of(int questions, int seed)
    {
        var state = (uint)((seed * 7919) + (questions * 104729));
        var next = Enumerable.Range(0, questions).Select(_ => new List<string>()).ToList();
        for (var i = 1; i < questions; i++)
        {
            // Somebody among the questions before leads here, so that all of them can be reached.
            var earlier = Enumerable.Range(Math.Max(0, i - 6), i - Math.Max(0, i - 6)).Where(e => next[e].Count < 5).ToList();
            next[earlier[Random(earlier.Count)]].Add($"q{i}");
        }

        var made = ImmutableArray.CreateBuilder<Question>();
        for (var i = 0; i < questions; i++)
        {
            for (var count = 2 + Random(3); next[i].Count < count;)
                next[i].Insert(Random(next[i].Count + 1), i + 1 < questions && Random(100) < 45 ? $"q{Math.Min(questions - 1, i + 1 + Random(9))}" : $"outcome{Random(5)}");
            var options = next[i].Select((to, o) => new Option { Id = new Located<string>($"o{o}", Nowhere), Text = Text(2 + Random(11)), Next = new Located<string>(to, Nowhere) });
            made.Add(new Question { Id = $"q{i}", Title = Text(4 + Random(9)) + "?", Place = Nowhere, Options = [.. options] });
        }

        var outcomes = Enumerable.Range(0, 5).Select(i => new Outcome { Id = $"outcome{i}", Title = Text(2 + Random(4)), Place = Nowhere });
        return new Flow(new Located<string>("q0", Nowhere), made.ToImmutable(), [.. outcomes]);

        int Random(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }

        string Text(int words)
        {
            var all = Words.Split(' ');
            return string.Join(' ', Enumerable.Range(0, words).Select(_ => all[Random(all.Length)]));
        }
    }
}
