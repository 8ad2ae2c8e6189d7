using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using StackGuide.Files;
using StackGuide.Model.Guides;
using StackGuide.Publishing;

namespace StackGuide.Editing.Changes;

/// <summary>
/// What a command is about to do to a guide's files, written down once everything is on the disk and before the first file is
/// replaced. A run that is killed from then on is finished by the next command; one that was killed before has changed nothing.
/// </summary>
public static partial class ChangeJournal
{
    private const string Name = ".stackguide.journal";
    private const int Largest = 16 << 20;

    // A journal is a file in somebody's folder: nothing else is ever touched because of it.
    private static readonly string[] Folders = [GuideLayout.Content, GuideLayout.Seeds, GuideLayout.Site];

    private static readonly EnumerationOptions Within = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Writes it.</summary>
    /// <param name="root">The guide's folder.</param>
    /// <param name="changes">What is to be done, each with the name of the fresh file that holds its text; null where the file goes.</param>
    public static void Write(string root, IEnumerable<(FileChange Change, string? Fresh)> changes)
    {
        var steps = changes.Select(c => new Step(c.Change.Path, HashOf(c.Change.Before), HashOf(c.Change.After), Path.GetFileName(c.Fresh)));
        FreshFile.Write(At(root), JsonSerializer.SerializeToUtf8Bytes(steps.ToArray(), JournalJson.Default.StepArray));
    }

    /// <summary>Deletes it: all is done, or all is as before.</summary>
    public static void Delete(string root) => File.Delete(At(root));

    /// <summary>Finishes what a killed command began, and clears up what it left.</summary>
    /// <param name="root">The guide's folder.</param>
    /// <param name="say">Is told what was done.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void FinishFormer(string root, Action<string> say)
    {
        if (!Path.Exists(At(root)) && !Leftovers(root).Any())
            return;
        using var turn = TryTurn(root);
        if (turn is null)
            return;
        if (Path.Exists(At(root)))
        {
            var steps = Read(root);
            foreach (var step in steps.Where(s => IsOfTheGuide(root, s)))
                Finish(root, step, say);
            Delete(root);
            say(steps.Count == 0
                ? $"{Name} was none that StackGuide wrote, and is deleted"
                : "a command that changes several files had been stopped half way; it is finished now");
        }

        foreach (var left in Leftovers(root).ToList())
            File.Delete(left);
        FreshFile.ClearLeftovers(At(root));
    }

    // In a folder that cannot be written to there is nothing to finish.
    private static IDisposable? TryTurn(string root)
    {
        try
        {
            return GuideTurn.TryTake(root);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Finish(string root, Step step, Action<string> say)
    {
        var file = Path.Combine(root, step.Path);
        var now = File.Exists(file) ? HashOf(File.ReadAllBytes(file)) : null;
        var fresh = step.Fresh is null ? null : Path.Combine(Path.GetDirectoryName(file)!, step.Fresh);
        var isWaiting = fresh is not null && new FileInfo(fresh) is { Exists: true, LinkTarget: null } && HashOf(File.ReadAllBytes(fresh)) == step.After;
        if (now == step.Before && step.After is null && now is not null)
            File.Delete(file);
        else if (now == step.Before && isWaiting)
            File.Move(fresh!, file, overwrite: true);
        else if (now != step.After)
            say($"'{step.Path}' was changed since, and stays as it is");
    }

    /// <summary>Whether a step is one that we could have written: a file in a folder of the guide, reached without links, and a fresh file of its own beside it.</summary>
    private static bool IsOfTheGuide(string root, Step step)
    {
        var parts = step.Path.Split('/');
        if (parts.Length < 2 || !Folders.Contains(parts[0]) || parts.Any(p => p.Length == 0 || p[0] == '.' || p.Contains('\\')))
            return false;
        var file = Path.GetFullPath(Path.Combine(root, step.Path));
        return RealPath.Of(file) == Path.Combine(RealPath.Of(root), Path.Combine(parts)) && (step.Fresh is null || FreshFile.IsNameFor(file, step.Fresh));
    }

    private static List<Step> Read(string root)
    {
        try
        {
            var file = new FileInfo(At(root));
            return file is { Exists: true, LinkTarget: null, Length: > 0 and < Largest } ? [.. (JsonSerializer.Deserialize(File.ReadAllBytes(file.FullName), JournalJson.Default.StepArray) ?? []).Where(step => step?.Path is not null)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Leftovers(string root) => Folders
        .Select(folder => new DirectoryInfo(Path.Combine(root, folder)))
        .Where(folder => folder is { Exists: true, LinkTarget: null })
        .SelectMany(folder => Directory.EnumerateFiles(folder.FullName, ".*.partial", Within))
        .Where(FreshFile.IsName);

    private static string At(string root) => Path.Combine(root, Name);

    private static string? HashOf(byte[]? bytes) => bytes is null ? null : Convert.ToHexStringLower(SHA256.HashData(bytes));

    [JsonSerializable(typeof(Step[]))]
    private sealed partial class JournalJson : JsonSerializerContext;

    /// <param name="Path">Relative to the guide's folder, with <c>/</c> between folders.</param>
    /// <param name="Before">The sum of the file as it was; null when it was not there.</param>
    /// <param name="After">The sum of what it is to be; null when it goes.</param>
    /// <param name="Fresh">The name of the file beside it that holds what it is to be.</param>
    private sealed record Step(string Path, string? Before, string? After, string? Fresh);
}
