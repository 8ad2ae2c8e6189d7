namespace StackGuide.Serving;

/// <summary>What is sent for an address.</summary>
/// <param name="Path">The file's path; its ending says what it is.</param>
/// <param name="Bytes">As a build would publish them.</param>
/// <param name="IsFound">Whether the address names the file.</param>
public sealed record ServedFile(string Path, byte[] Bytes, bool IsFound);
