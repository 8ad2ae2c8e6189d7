using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>What a compiled assembly refers to, read from its metadata without loading it.</summary>
/// <param name="Assemblies">Names of the assemblies that it needs.</param>
/// <param name="Types">Full names of the types of others that it names.</param>
/// <param name="Members">The members of others that it uses: <c>System.IO.File.ReadAllText</c>; a constructor is <c>.ctor</c>, with <c>(string)</c> when that is its first parameter.</param>
internal sealed record CompiledAssembly(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Types, IReadOnlyList<string> Members)
{
    private const byte StringInSignature = 0x0E;

    /// <param name="name">The name of an assembly beside this one.</param>
    public static CompiledAssembly Read(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        var metadata = file.GetMetadataReader();
        return new CompiledAssembly(
            [.. metadata.AssemblyReferences.Select(a => metadata.GetString(metadata.GetAssemblyReference(a).Name))],
            [.. metadata.TypeReferences.Select(t => NameOf(metadata, t))],
            [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference)
                .Select(m => $"{NameOf(metadata, (TypeReferenceHandle)m.Parent)}.{NameOf(metadata, m)}")]);
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}";
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string NameOf(MetadataReader metadata, MemberReference member)
    {
        var name = metadata.GetString(member.Name);
        if (name != ".ctor")
            return name;

        // A method's signature: its convention, how many parameters, what it returns, then the parameters.
        var signature = metadata.GetBlobReader(member.Signature);
        signature.ReadByte();
        var parameters = signature.ReadCompressedInteger();
        signature.ReadByte();
        return parameters > 0 && signature.ReadByte() == StringInSignature ? name + "(string)" : name;
    }
}
