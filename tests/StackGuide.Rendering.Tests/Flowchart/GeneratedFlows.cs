using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Tests.Flowchart;

/// <summary>Flows of any size that are sound: acyclic, every path ends. The same seed gives the same flow on every platform.</summary>
public static class GeneratedFlows
{
    private const string Words = "which of them does a team that knows its own data and load expect to run for years without waiting on other services";

    private static readonly Place Nowhere = new("flow.yml", 1, 1);

    /// <param name="questions">How many.</param>
    /// <param name="seed">Any.</param>
    /// <returns>Each question leads to some of the next ones and to outcomes, as in flows that people write.</returns>
    public static Flow Of(int questions, int seed)
    {
        var state = (uint)((seed * 7919) + questions);
        var made = ImmutableArray.CreateBuilder<Question>();
        for (var i = 0; i < questions; i++)
        {
            var options = ImmutableArray.CreateBuilder<Option>();
            var count = 2 + Next(3);
            for (var o = 0; o < count; o++)
            {
                // The first option leads to the next question, so that all of them can be reached.
                var next = i + 1 < questions && o == 0 ? $"q{i + 1}"
                    : i + 1 < questions && Next(100) < 60 ? $"q{Math.Min(questions - 1, i + 1 + Next(9))}"
                    : $"outcome{Next(5)}";
                options.Add(new Option { Id = new Located<string>($"o{o}", Nowhere), Text = Text(2 + Next(11)), Next = new Located<string>(next, Nowhere) });
            }

            made.Add(new Question { Id = $"q{i}", Title = Text(4 + Next(9)) + "?", Place = Nowhere, Options = options.ToImmutable() });
        }

        var outcomes = Enumerable.Range(0, 5).Select(i => new Outcome { Id = $"outcome{i}", Title = Text(2 + Next(4)), Place = Nowhere });
        return new Flow(new Located<string>("q0", Nowhere), made.ToImmutable(), [.. outcomes]);

        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }

        string Text(int words)
        {
            var all = Words.Split(' ');
            return string.Join(' ', Enumerable.Range(0, words).Select(_ => all[Next(all.Length)]));
        }
    }
}
