using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Configuration;

/// <summary>Turns the paths of a configuration, which start in its folder, into paths from the folder of the run. No link may lead out of it.</summary>
internal sealed class ConfigurationPaths
{
    private readonly string _folder;
    private readonly string _prefix;
    private readonly Diagnostics _diagnostics;
    private readonly string _real;

    /// <param name="fullPath">Of the configuration.</param>
    /// <param name="workingFolder">The folder of the run, absolute.</param>
    public ConfigurationPaths(string fullPath, string workingFolder, Diagnostics diagnostics)
    {
        _folder = Path.GetDirectoryName(fullPath) ?? fullPath;
        var way = Path.GetRelativePath(workingFolder, _folder).Replace('\\', '/');
        _prefix = way == "." ? "" : $"{way.TrimEnd('/')}/";
        _diagnostics = diagnostics;
        _real = RealPath.Of(_folder) ?? _folder;
    }

    public GateSettings Over(GateSettings settings) =>
        settings with
        {
            Plans = Moved(settings.Plans),
            Rules = Reference(settings.Rules),
            Lock = Moved(settings.Lock),
            Outputs = [.. settings.Outputs.Select(output => output with { Path = Shown(output.Path, output.Origin) })],
            Baseline = Moved(settings.Baseline),
            Waivers = Moved(settings.Waivers),
        };

    private Setting<ImmutableArray<string>> Moved(Setting<ImmutableArray<string>> paths) =>
        new([.. paths.Value.Select(path => Shown(path, paths.Origin))], paths.Origin);

    private Setting<string?> Moved(Setting<string?> path) =>
        path.Value is { } written ? new(Shown(written, path.Origin), path.Origin) : path;

    /// <summary>A name of a set or release stays what it is; where there is a folder or file of that name, it is meant.</summary>
    private Setting<string?> Reference(Setting<string?> rules) =>
        rules.Value is { } written
        && written != RuleSource.Core
        && (written.Contains('/', StringComparison.Ordinal) || Path.Exists(Path.Join(_folder, written)))
            ? Moved(rules)
            : rules;

    private string Shown(string path, SettingOrigin origin)
    {
        try
        {
            var real = RealPath.Of(Path.GetFullPath(path, _folder));
            if (real is null || !IsInside(real))
            {
                _diagnostics.Add(ConfigurationMessages.LedAway(origin.Place, path));
            }
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            _diagnostics.Add(FileMessages.Unreadable(path, problem) with { Place = origin.Place });
        }

        return path == "." && _prefix.Length > 0 ? _prefix.TrimEnd('/') : _prefix + path;
    }

    private bool IsInside(string real) =>
        real == _real
        || real.StartsWith(
            Path.TrimEndingDirectorySeparator(_real) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
