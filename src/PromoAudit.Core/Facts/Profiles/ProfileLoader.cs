using System.Reflection;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>Reads the one profile that is asked for, and those it extends. One instance serves many plans.</summary>
/// <param name="frozen">The profiles of a release, by name, in place of those that come with the program.</param>
internal sealed class ProfileLoader(IReadOnlyDictionary<string, SourceText>? frozen = null)
{
    private const string Folder = "rules/profiles/";
    private const string Extension = ".yaml";
    private const int Deepest = 8;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Profile> _loaded = new(StringComparer.Ordinal);

    /// <returns>Null after a complaint: unknown name, or a file that cannot be read.</returns>
    /// <param name="place">Where the plan names the profile; for the complaint.</param>
    public Profile? Load(string name, SourcePlace? place, Diagnostics diagnostics)
    {
        lock (_gate)
        {
            if (_loaded.TryGetValue(name, out var known))
            {
                return known;
            }

            var profile = Read(name, place, diagnostics, depth: 0);
            if (profile is not null)
            {
                _loaded.Add(name, profile);
            }

            return profile;
        }
    }

    /// <summary>The profiles that come with the program, by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ProfileLoader)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    private Profile? Read(string name, SourcePlace? place, Diagnostics diagnostics, int depth)
    {
        if ((frozen is null ? Embedded(name) : frozen.GetValueOrDefault(name)) is not { } text)
        {
            string[] known = frozen is null ? [.. Names] : [.. frozen.Keys.Order(StringComparer.Ordinal)];
            diagnostics.Add(ProfileMessages.Unknown(place, name, NearestName.Find(name, known), known));
            return null;
        }

        if (YamlReader.Read(text, diagnostics) is not { } root)
        {
            return null;
        }

        var reader = new ProfileReader(root, diagnostics);
        if (reader.Extends is not { } parent)
        {
            return reader.Read(name, parent: null);
        }

        if (depth == Deepest)
        {
            diagnostics.Add(ProfileMessages.TooDeep(parent.Place, Deepest));
            return null;
        }

        return Read(parent.Value, parent.Place, diagnostics, depth + 1) is { } above ? reader.Read(name, above) : null;
    }

    private static SourceText? Embedded(string name)
    {
        var path = Folder + name + Extension;
        using var stream = typeof(ProfileLoader).GetTypeInfo().Assembly.GetManifestResourceStream(path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new SourceText(path, reader.ReadToEnd());
    }
}
