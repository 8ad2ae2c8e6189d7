using System.Text.Json.Serialization;

namespace StackGuide.Serving.Http;

/// <summary>A page whose text has changed, as reload.js takes it.</summary>
/// <param name="Page">The whole page.</param>
/// <param name="Mark">Its state.</param>
internal sealed record ChangedPage(string Page, string Mark);

/// <summary>What is wrong with the files, as reload.js shows it.</summary>
/// <param name="Place">Where.</param>
/// <param name="Code">The code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Meaning">What the editors' reference says of the code.</param>
internal sealed record ShownFault(string Place, string Code, string Message, string Meaning);

/// <summary>How they are written, made by the compiler, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChangedPage))]
[JsonSerializable(typeof(ShownFault[]))]
internal sealed partial class LiveJson : JsonSerializerContext;
