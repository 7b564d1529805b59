namespace PromoAudit.Text;

/// <summary>PA001: says in plain words what the YAML parser could not read, from its own words and from the text at the place.</summary>
internal static class YamlErrors
{
    /// <summary>Stands for the failures that the parser itself cannot put into words.</summary>
    public const string Unexplained = "";

    /// <param name="text">The file.</param>
    /// <param name="problem">What the parser said.</param>
    /// <param name="offset">Where it gave up.</param>
    /// <param name="openBracket">The innermost <c>[</c> or <c>{</c> that was open then.</param>
    public static Diagnostic Explain(SourceText text, string problem, int offset, int? openBracket)
    {
        var content = text.Text;
        offset = Math.Clamp(offset, 0, content.Length);
        var at = offset < content.Length ? content[offset] : '\0';
        if (Says(problem, " tab ") || at == '\t')
        {
            var span = at == '\t' ? new SourceSpan(offset, offset + 1) : YamlClues.Tab(text, offset);
            return TextMessages.Tab(text, span);
        }

        if (Says(problem, "quoted scalar") || (problem.Length == 0 && YamlClues.BadEscape(content, offset) is not null))
        {
            var isEscape = problem.Length == 0 || Says(problem, "escape", "hexadecimal", "surrogates");
            return isEscape
                ? At(text, YamlClues.BadEscape(content, offset) ?? offset, 2, YamlErrorTexts.Escape)
                : At(text, offset, 1, YamlErrorTexts.Quote);
        }

        if (Says(problem, "cannot start any token", "Mapping keys") || (openBracket is null && at == ','))
        {
            return At(text, offset, 1, YamlErrorTexts.ReservedCharacter);
        }

        if (Says(problem, " tag") || (at is '&' or '*' && Says(problem, "anchor")))
        {
            return At(text, offset, 1, YamlErrorTexts.AnchorOrTag);
        }

        // The parser stumbles over broken flow text before it has said where the bracket is.
        openBracket ??= problem.Length == 0 ? YamlClues.BracketAfter(content, offset) : null;
        if (YamlClues.FullWidthSign(text, offset, openBracket) is { } sign)
        {
            return At(text, sign, 1, YamlErrorTexts.FullWidthSign(content[sign]));
        }

        return openBracket is { } bracket
            ? Flow(text, problem, offset, bracket)
            : at switch
            {
                ']' or '}' => At(text, offset, 1, YamlErrorTexts.ClosingBracket),
                '%' => At(text, offset, 1, YamlErrorTexts.Directive),
                _ when YamlClues.FullWidthColon(text, offset) is { } colon => At(
                    text,
                    colon,
                    1,
                    YamlErrorTexts.FullWidthColon
                ),
                _ => Layout(text, problem, offset),
            };
    }

    private static Diagnostic Flow(SourceText text, string problem, int offset, int bracket)
    {
        var at = offset < text.Text.Length ? text.Text[offset] : '\0';
        if (at == ',' && Says(problem, "node content"))
        {
            return At(text, offset, 1, YamlErrorTexts.NothingBeforeComma);
        }

        if (at == ':' && Says(problem, "expected ','"))
        {
            return At(text, offset, 1, YamlErrorTexts.SecondColon);
        }

        var line = text.PositionOf(offset).Line;
        var isSameLine = line == text.PositionOf(bracket).Line;
        return isSameLine && (char.IsLetterOrDigit(at) || at is '"' or '\'') && Says(problem, "expected ','")
            ? At(text, offset, 1, YamlErrorTexts.MissingComma)
            : At(text, bracket, 1, YamlErrorTexts.OpenBracket(text.Text[bracket], isSameLine ? null : line + 1));
    }

    private static Diagnostic Layout(SourceText text, string problem, int offset)
    {
        if (Says(problem, "<document"))
        {
            var above = YamlClues.LineAbove(text, offset);
            var isDirective = above.Length > 0 && text.Text[above.Start] == '%';
            return At(text, above.Start, above.Length, isDirective ? YamlErrorTexts.Directive : YamlErrorTexts.NoKey);
        }

        if (Says(problem, "multiline plain scalar", "could not find expected ':'"))
        {
            var line = YamlClues.LineAbove(text, offset);
            return At(text, line.Start, line.Length, YamlErrorTexts.NoKey);
        }

        if (Says(problem, "did not find expected key") && YamlClues.LineWithoutKey(text, offset) is { } span)
        {
            return At(text, span.Start, span.Length, YamlErrorTexts.NoKey);
        }

        if (Says(problem, "invalid mapping", "Mapping values"))
        {
            if (YamlClues.HasColonBefore(text, offset))
            {
                return At(text, offset, 1, YamlErrorTexts.SecondColon);
            }

            var key = YamlClues.KeyBefore(text, offset);
            return At(text, key.Start, key.Length, YamlErrorTexts.TooFarRight);
        }

        return At(
            text,
            offset,
            1,
            Says(problem, "did not find expected key") ? YamlErrorTexts.DoesNotContinue
                : Says(problem, "expected '-' indicator") ? YamlErrorTexts.NoItem
                : Says(problem, "Block sequence entries") ? YamlErrorTexts.ItemBesideKey
                : Says(problem, "block scalar") ? YamlErrorTexts.Block
                : YamlErrorTexts.Anything
        );
    }

    private static bool Says(string problem, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (problem.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Diagnostic At(
        SourceText text,
        int start,
        int length,
        (LocalizedText Message, LocalizedText Remedy) what
    )
    {
        var span = new SourceSpan(start, Math.Min(start + length, text.Text.Length));
        return new Diagnostic(
            "PA001",
            DiagnosticSeverity.Error,
            new SourcePlace(text, span),
            what.Message,
            what.Remedy
        );
    }
}
