using PromoAudit.Cli.Gates;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>One run of a command: whom it talks to, and how.</summary>
internal sealed record Session(IConsoleStreams Console, Language Language, string Colour)
{
    /// <summary>Whether the command line says the language.</summary>
    public bool IsLanguageSaid { get; init; }

    /// <summary>What the configuration says, and the command line over it.</summary>
    public GateSettings Settings { get; init; } = GateSettings.Default;

    /// <summary>The same for all sessions of one run.</summary>
    public GovernedReading Governed { get; } = new();

    public TextWriter Output => Console.Output;

    /// <summary>How reports on standard output look.</summary>
    public ReportOptions OutputOptions => Options(Console.IsOutputTerminal);

    public string In(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    public ReportOptions ErrorOptions => Options(Console.IsErrorTerminal);

    /// <summary>Reports in a file have no colour unless it was asked for by name.</summary>
    public ReportOptions FileOptions => new() { Language = Language, Colour = Colour == "always" };

    /// <summary>Complaints go to the error stream, so that what was asked for stays alone on the output.</summary>
    public void Complain(IReadOnlyList<Diagnostic> diagnostics) =>
        DiagnosticsText.Write(diagnostics, Console.Error, ErrorOptions);

    public void Complain(AuditRun run) => DiagnosticsText.Write(run, Console.Error, ErrorOptions);

    /// <summary>The same run under these settings.</summary>
    public Session Under(GateSettings settings) =>
        this with
        {
            Settings = settings,
            Language = IsLanguageSaid ? Language : settings.Language.Value ?? Language,
        };

    /// <summary>The same run, for work on rules by themselves: settings of audits do not count.</summary>
    public Session WithoutSettings => this with { Settings = GateSettings.Default };

    /// <returns>The exit code for a command line that cannot be followed.</returns>
    public int Refuse(Diagnostic diagnostic)
    {
        Complain([diagnostic]);
        return ExitCodes.Usage;
    }

    public string FullPath(string path) => Path.GetFullPath(path, Console.Folder);

    private ReportOptions Options(bool isTerminal) =>
        new()
        {
            Language = Language,
            Colour = HasColour(isTerminal),
            Width = Console.Width,
        };

    private bool HasColour(bool isTerminal) =>
        Colour switch
        {
            "always" => true,
            "never" => false,
            _ => isTerminal
                && string.IsNullOrEmpty(Console.Variable("NO_COLOR"))
                && Console.Variable("TERM") is not "dumb",
        };
}
