using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>What a verdict is held against: options that several commands share.</summary>
internal sealed class VerifyArguments
{
    private readonly CheckArguments _settings;
    private readonly Option<string> _maxAge;

    public VerifyArguments(Language language, Argument<string[]> paths)
    {
        _settings = CheckArguments.ForProof(language, paths);
        _maxAge = new Option<string>("--max-age")
        {
            Description = new LocalizedText(
                "How old the verdict may be: 30m, 12h, 7d.",
                "结论最多多久以前得出：30m、12h、7d。"
            ).In(language),
            HelpName = "age",
        };
    }

    /// <summary>For a command that signs or checks a signature.</summary>
    public static Option<string> Key(Language language) =>
        new("--verdict-key")
        {
            Description = new LocalizedText(
                "A file with the secret that signs the verdict (HMAC-SHA-256).",
                "给结论签名的密钥文件（HMAC-SHA-256）。"
            ).In(language),
            HelpName = "file",
        };

    public void AddTo(Command command)
    {
        _settings.AddDecidingTo(command);
        command.Add(_maxAge);
    }

    /// <returns>With the settings that count here; null where <paramref name="code"/> says how to exit.</returns>
    public Session? Under(ParseResult arguments, Session session, out int code)
    {
        var paths = _settings.Paths(arguments);
        if (Configured.For(_settings.Configuration, arguments, paths, session, out code) is not { } configured)
        {
            return null;
        }

        if (_settings.Over(configured.Settings, arguments, out var settings) is { } wrong)
        {
            code = configured.Refuse(wrong);
            return null;
        }

        return configured.Under(settings);
    }

    /// <returns>Null where the command line is wrong, as <paramref name="wrong"/> says.</returns>
    public Verifier? VerifierOf(ParseResult arguments, Session session, Diagnostics diagnostics, out Diagnostic? wrong)
    {
        wrong = null;
        var text = arguments.GetValue(_maxAge);
        var age = text is null ? null : AgeArgument.Read(text);
        if (text is not null && age is null)
        {
            wrong = ProofMessages.WrongAge(text);
            return null;
        }

        return new Verifier(session, diagnostics) { Key = _settings.VerdictKey(arguments), MaxAge = age };
    }
}
