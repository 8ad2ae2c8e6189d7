using System.Text;
using System.Text.Json;
using Jint;
using StackGuide.Model.Guides;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Engines;

/// <summary>One of the browser's engines (<c>site/scripts/*-engine.js</c>) with the data that a page would load for it, run without a browser.</summary>
internal sealed class BrowserEngine : IDisposable
{
    private readonly Engine _engine = new();

    /// <param name="data">The script of its data, made by the same code as a site's; null where it needs none.</param>
    /// <param name="scripts">The engine's file, after those that it needs.</param>
    public BrowserEngine(Asset? data, params IEnumerable<string> scripts)
    {
        _engine.Execute("var window = globalThis;");
        if (data is not null)
            _engine.Execute(Encoding.UTF8.GetString(data.Content.AsSpan()));
        foreach (var script in scripts)
            _engine.Execute(File.ReadAllText(Repository.At("site", "scripts", script)), script);
    }

    /// <summary>What a function says.</summary>
    /// <param name="function">A JavaScript function of one argument.</param>
    /// <param name="argument">Becomes JSON on the way in.</param>
    /// <returns>The result, by way of JSON.</returns>
    public T Call<T>(string function, object? argument = null)
    {
        _engine.SetValue("argument", JsonSerializer.Serialize(argument));
        return JsonSerializer.Deserialize<T>(_engine.Evaluate($"JSON.stringify(({function})(JSON.parse(argument)))").AsString())!;
    }

    public void Dispose() => _engine.Dispose();
}
