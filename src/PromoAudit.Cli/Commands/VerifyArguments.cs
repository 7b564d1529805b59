using System.CommandLine;
using PromoAudit.Cli.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>What a verdict is held against: options that several commands share.</summary>
internal sealed class VerifyArguments
{
    private readonly Option<string> _rules;
    private readonly Option<string> _key;
    private readonly Option<string> _maxAge;

    public VerifyArguments(Language language)
    {
        _rules = RuleOptions.Reference(language);
        _key = Key(language);
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
        command.Add(_rules);
        command.Add(_key);
        command.Add(_maxAge);
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

        return new Verifier(session, diagnostics)
        {
            Rules = arguments.GetValue(_rules),
            Key = arguments.GetValue(_key),
            MaxAge = age,
        };
    }
}
